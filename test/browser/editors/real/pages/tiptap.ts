import { Editor } from '@tiptap/core'
import { StarterKit } from '@tiptap/starter-kit'
import { htmlModel, serve, toHtml } from '../page'

serve((host, content) => {
  const editor = new Editor({ element: host, extensions: [StarterKit], content: toHtml(content) })
  return { model: () => htmlModel(editor.getHTML()), destroy: () => editor.destroy() }
})
