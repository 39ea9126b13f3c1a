import { htmlModel, ready, serve, toHtml } from '../page'

interface Instance {
  on(event: 'instanceReady', done: () => void): void
  getData(): string
  destroy(): void
}
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Instance }

serve(async (host, content) => {
  const area = document.createElement('textarea')
  // As Request Tracker names it.
  area.id = 'UpdateContent'
  area.value = toHtml(content)
  host.append(area)
  const editor = CKEDITOR.replace(area, { versionCheck: false, removePlugins: 'exportpdf' })
  await ready((done) => editor.on('instanceReady', done))
  return { model: () => htmlModel(editor.getData()), destroy: () => editor.destroy() }
})
