import { htmlModel, serve, toHtml } from '../page'

serve((host, content) => {
  const editor = document.createElement('div')
  editor.contentEditable = 'true'
  editor.innerHTML = toHtml(content)
  host.append(editor)
  return { model: () => htmlModel(editor.innerHTML), destroy: () => editor.remove() }
})
