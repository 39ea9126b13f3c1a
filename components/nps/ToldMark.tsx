import { t } from '@/lib/i18n'

/** Says that an agent typed a response in, and who. */
export function ToldMark({ by }: { by: string }) {
  return (
    <>
      {' · '}
      <bdi>{t.identity.told.mark(by)}</bdi>
    </>
  )
}
