import { htmlModel, serve, toHtml } from '../page'

interface Instance {
  getData(): string
  destroy(): Promise<void>
}
declare const CKEDITOR: Record<'Essentials' | 'Paragraph' | 'Bold' | 'Link' | 'List', unknown> & {
  ClassicEditor: { create(element: HTMLElement, config: object): Promise<Instance> }
}

serve(async (host, content) => {
  const { ClassicEditor, Essentials, Paragraph, Bold, Link, List } = CKEDITOR
  const element = document.createElement('div')
  element.innerHTML = toHtml(content)
  host.append(element)
  const editor = await ClassicEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Link, List],
  })
  return { model: () => htmlModel(editor.getData()), destroy: () => editor.destroy() }
})
