import DOMPurify from 'dompurify'
import Squire from 'squire-rte'
import { htmlModel, serve, toHtml } from '../page'

serve((host, content) => {
  const element = document.createElement('div')
  host.append(element)
  const editor = new Squire(element, {
    blockTag: 'P',
    sanitizeToDOMFragment: (html: string) =>
      DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, IN_PLACE: false }),
  })
  editor.setHTML(toHtml(content))
  return { model: () => htmlModel(editor.getHTML()), destroy: () => editor.destroy() }
})
