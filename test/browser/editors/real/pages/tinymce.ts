import { htmlModel, serve, toHtml } from '../page'

interface Instance {
  getContent(): string
  destroy(): void
}
declare const tinymce: { majorVersion: string; init(config: object): Promise<Instance[]> }

// TinyMCE 4 and 8: which of them is in the page.
serve(async (host, content) => {
  const area = document.createElement('textarea')
  area.value = toHtml(content)
  host.append(area)
  const [editor] = await tinymce.init({
    target: area,
    license_key: 'gpl',
    promotion: false,
    menubar: false,
    // A part of TinyMCE itself since version 6.
    plugins: tinymce.majorVersion === '4' ? 'link lists paste' : 'link lists',
  })
  if (!editor) throw new Error('TinyMCE did not start')
  return { model: () => htmlModel(editor.getContent()), destroy: () => editor.destroy() }
})
