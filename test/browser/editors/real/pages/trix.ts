import { htmlModel, ready, serve, toHtml } from '../page'

interface TrixElement extends HTMLElement {
  value: string
  editor: { loadHTML(html: string): void }
}

serve(async (host, content) => {
  const element = document.createElement('trix-editor') as TrixElement
  await ready((done) => {
    element.addEventListener('trix-initialize', done, { once: true })
    host.append(element)
  })
  // Trix keeps what a browser shows of a paragraph, its margins as empty lines too.
  element.editor.loadHTML(toHtml(content).replaceAll(/(?<=<\/?)p>/g, 'div>'))
  return { model: () => htmlModel(element.value), destroy: () => element.remove() }
})
