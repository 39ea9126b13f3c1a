import { htmlModel, serve, toHtml } from '../page'

declare const jQuery: (element: HTMLElement) => { summernote(order: unknown): unknown }

serve((host, content) => {
  const element = document.createElement('div')
  element.innerHTML = toHtml(content)
  host.append(element)
  const note = jQuery(element)
  note.summernote({ toolbar: [], height: 200 })
  return {
    model: () => htmlModel(String(note.summernote('code'))),
    destroy: () => note.summernote('destroy'),
  }
})
