import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'

const looks = {
  variable: Decoration.mark({ class: 'cm-variable' }),
  slot: Decoration.mark({ class: 'cm-slot' }),
  tag: Decoration.mark({ class: 'cm-tag' }),
}

const matcher = new MatchDecorator({
  regexp: /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}/g,
  decoration: ([found]) => {
    if (found.startsWith('{{')) return looks.variable
    return /^\{%-?\s*slot\b/.test(found) ? looks.slot : looks.tag
  },
})

/** Variables, gaps and tags told apart from the words around them. */
export const marks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    constructor(view: EditorView) {
      this.decorations = matcher.createDeco(view)
    }

    update(update: ViewUpdate) {
      this.decorations = matcher.updateDeco(update, this.decorations)
    }
  },
  { decorations: ({ decorations }) => decorations },
)
