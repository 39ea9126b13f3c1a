import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { serve, textModel, toText } from '../page'

/** A textarea whose text is React's state and nothing else. */
function Controlled({ start, onText }: { start: string; onText: (text: string) => void }) {
  const [text, setText] = useState(start)
  onText(text)
  return (
    <textarea rows={12} cols={60} value={text} onChange={(event) => setText(event.target.value)} />
  )
}

serve((host, content) => {
  let state = ''
  const root = createRoot(host)
  flushSync(() =>
    root.render(
      <Controlled
        start={toText(content)}
        onText={(text) => {
          state = text
        }}
      />,
    ),
  )
  return { model: () => textModel(state), destroy: () => root.unmount() }
})
