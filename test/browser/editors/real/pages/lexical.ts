import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import { $getRoot, createEditor, HISTORY_MERGE_TAG } from 'lexical'
import { htmlModel, serve, toHtml } from '../page'

serve((host, content) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  host.append(element)
  const editor = createEditor({
    namespace: 'reply',
    nodes: [LinkNode, ListNode, ListItemNode],
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(element)
  const fill = () => {
    const start = new DOMParser().parseFromString(toHtml(content), 'text/html')
    $getRoot().clear()
    $getRoot().append(...$generateNodesFromDOM(editor, start))
  }
  const ends = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 300)]
  editor.update(fill, { discrete: true, tag: HISTORY_MERGE_TAG })
  const html = () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor), { editor })
  return {
    model: () => htmlModel(html()),
    destroy() {
      for (const end of ends) end()
      editor.setRootElement(null)
    },
  }
})
