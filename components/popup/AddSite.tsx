import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SelectField } from '@/components/ui/Field'
import { t } from '@/lib/i18n'
import { allowSite } from '@/lib/platform/site-access'
import type { Product } from '@/lib/platform/this-tab'

interface Props {
  origin: string
  /** Id of the helpdesk that this site is; undefined: the agent has to say. */
  product: string | undefined
  products?: Product[]
  /** What stands above. */
  said: string
  action: string
}

/** Adds the site of this tab, by one press where its product is known. */
export function AddSite({ origin, product, products = [], said, action }: Props) {
  const words = t.popup
  const [chosen, setChosen] = useState(product ?? '')
  const [waiting, setWaiting] = useState(false)
  const [outcome, setOutcome] = useState<{ added: boolean; words: string }>()
  const add = async () => {
    if (!chosen) return setOutcome({ added: false, words: words.choose })
    setWaiting(true)
    try {
      const added = await allowSite({ origin, helpdesk: chosen, addedAt: Date.now() })
      setOutcome({ added, words: added ? words.added(new URL(origin).host) : words.refused })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      setOutcome({ added: false, words: words.failed(reason) })
    }
    setWaiting(false)
  }
  if (outcome?.added) return <p role="status">{outcome.words}</p>
  return (
    <>
      <p className="[overflow-wrap:anywhere]">{said}</p>
      {!product && (
        <SelectField
          label={words.product}
          value={chosen}
          onChange={({ target }) => {
            setChosen(target.value)
            setOutcome(undefined)
          }}
        >
          <option value="">{words.chooseProduct}</option>
          {products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {outcome && (
        <p role="alert" className="text-detractor">
          {outcome.words}
        </p>
      )}
      <Button look="primary" disabled={waiting} onClick={() => void add()}>
        {waiting ? words.waiting : action}
      </Button>
      <p className="text-soft text-sm">{words.asks}</p>
    </>
  )
}
