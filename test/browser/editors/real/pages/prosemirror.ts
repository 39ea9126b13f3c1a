import { exampleSetup } from 'prosemirror-example-setup'
import { DOMSerializer, DOMParser as DomReader, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { htmlModel, serve, toHtml } from '../page'

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
})

serve((host, content) => {
  const start = document.createElement('div')
  start.innerHTML = toHtml(content)
  const view = new EditorView(host, {
    state: EditorState.create({
      doc: DomReader.fromSchema(schema).parse(start),
      plugins: exampleSetup({ schema, menuBar: false }),
    }),
  })
  const html = () => {
    const holder = document.createElement('div')
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
    return holder.innerHTML
  }
  return { model: () => htmlModel(html()), destroy: () => view.destroy() }
})
