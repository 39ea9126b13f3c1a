import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { t } from '@/lib/i18n'
import type { Template } from '@/lib/replies/template'
import { type LoadedWork, loadWork } from './load-work'
import { openList } from './route'
import { TemplateEditor } from './TemplateEditor'

interface Props {
  id: string
  all: readonly Template[]
}

/** One template, read with the unsaved work on it. Must be mounted anew for another. */
export function EditPage({ id, all }: Props) {
  const words = t.templateEditor
  const [loaded, setLoaded] = useState<{ work: LoadedWork | undefined; time: number }>()
  const [problem, setProblem] = useState<unknown>()
  const [time, setTime] = useState(0)
  useEffect(() => {
    let here = true
    loadWork(id).then((work) => here && setLoaded({ work, time }), setProblem)
    return () => {
      here = false
    }
  }, [id, time])
  // Drawn by the error boundary above.
  if (problem) throw problem
  if (!loaded) return <Skeleton label={words.loading} />
  if (!loaded.work) {
    return (
      <Notice {...words.gone}>
        <Button onClick={openList}>{words.toList}</Button>
      </Notice>
    )
  }
  return (
    <TemplateEditor
      key={loaded.time}
      loaded={loaded.work}
      all={all}
      onLoadAgain={() => setTime(time + 1)}
    />
  )
}
