/** A real editor, as the tests know it. */
export interface RealEditor {
  name: string
  /** The npm package whose version the table names; without one it is made by us. */
  npm?: string
  /** A file of `pages/`, without its ending. */
  page: string
  /** What has to be in the page before, from node_modules. */
  scripts?: string[]
  styles?: string[]
  /** Its edited element, or the frame that is edited, in the page. */
  selector: string
  /** The editor's text is in a frame of its own. */
  framed?: boolean
  /** How long an agent has to stay on a key for it to count, in ms. */
  pace?: number
  /** Keeps nothing but text. */
  plain?: boolean
  /** Where it stands in the helpdesk's page; by itself in the page where left out. */
  inside?: 'shadow root' | 'frame'
}

const textarea: RealEditor = {
  name: 'textarea',
  page: 'textarea',
  selector: 'textarea',
  plain: true,
}
const contenteditable: RealEditor = {
  name: 'contenteditable',
  page: 'contenteditable',
  selector: '[contenteditable]',
}
const prosemirror: RealEditor = {
  name: 'ProseMirror',
  npm: 'prosemirror-view',
  page: 'prosemirror',
  selector: '.ProseMirror',
}
const within = (inside: 'shadow root' | 'frame') =>
  [contenteditable, textarea, prosemirror].map((one) => ({ ...one, inside }))

/** As the table of the results names it. */
export const titleOf = ({ name, inside }: RealEditor) => (inside ? `${name} in a ${inside}` : name)

export const editors: readonly RealEditor[] = [
  textarea,
  {
    name: 'textarea of React',
    npm: 'react',
    page: 'react-textarea',
    selector: 'textarea',
    plain: true,
  },
  contenteditable,
  { name: 'Redactor-like', page: 'redactor-like', selector: '.redactor-in' },
  {
    name: 'CKEditor 4',
    npm: 'ckeditor4',
    page: 'ckeditor4',
    scripts: ['ckeditor4/ckeditor.js'],
    selector: 'iframe.cke_wysiwyg_frame',
    framed: true,
  },
  {
    name: 'CKEditor 5',
    npm: 'ckeditor5',
    page: 'ckeditor5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
    selector: '.ck-editor__editable',
  },
  prosemirror,
  { name: 'TipTap 3', npm: '@tiptap/core', page: 'tiptap', selector: '.ProseMirror' },
  { name: 'Lexical', npm: 'lexical', page: 'lexical', selector: '[data-lexical-editor]' },
  {
    name: 'Slate',
    npm: 'slate',
    page: 'slate',
    selector: '[data-slate-editor]',
    // It looks at the caret every 100 ms, and puts back one that moved on since.
    pace: 150,
  },
  {
    name: 'Draft.js',
    npm: 'draft-js',
    page: 'draft',
    selector: '.public-DraftEditor-content',
  },
  {
    name: 'Quill 1',
    npm: 'quill1',
    page: 'quill',
    scripts: ['quill1/dist/quill.min.js'],
    styles: ['quill1/dist/quill.snow.css'],
    selector: '.ql-editor',
  },
  {
    name: 'Quill 2',
    npm: 'quill',
    page: 'quill',
    scripts: ['quill/dist/quill.js'],
    styles: ['quill/dist/quill.snow.css'],
    selector: '.ql-editor',
  },
  {
    name: 'Summernote',
    npm: 'summernote',
    page: 'summernote',
    scripts: ['jquery/dist/jquery.min.js', 'summernote/dist/summernote-lite.min.js'],
    styles: ['summernote/dist/summernote-lite.min.css'],
    selector: '.note-editable',
  },
  {
    name: 'TinyMCE 4',
    npm: 'tinymce4',
    page: 'tinymce',
    scripts: ['tinymce4/tinymce.min.js'],
    selector: 'iframe[id$=_ifr]',
    framed: true,
  },
  {
    name: 'TinyMCE 8',
    npm: 'tinymce',
    page: 'tinymce',
    scripts: ['tinymce/tinymce.min.js'],
    selector: 'iframe[id$=_ifr]',
    framed: true,
  },
  { name: 'Squire', npm: 'squire-rte', page: 'squire', selector: '[contenteditable]' },
  {
    name: 'Trix',
    npm: 'trix',
    page: 'trix',
    scripts: ['trix/dist/trix.umd.min.js'],
    styles: ['trix/dist/trix.css'],
    selector: 'trix-editor',
  },
  ...within('shadow root'),
  ...within('frame'),
]
