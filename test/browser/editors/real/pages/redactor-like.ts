import { htmlModel, serve, toHtml } from '../page'

// As Redactor does: a textarea is what the form sends, and what is edited is kept in step with it.
serve((host, content) => {
  const source = document.createElement('textarea')
  source.hidden = true
  const editor = document.createElement('div')
  editor.className = 'redactor-in'
  editor.contentEditable = 'true'
  editor.innerHTML = toHtml(content)
  source.value = editor.innerHTML
  editor.addEventListener('input', () => {
    source.value = editor.innerHTML
  })
  host.append(source, editor)
  return { model: () => htmlModel(source.value), destroy: () => editor.remove() }
})
