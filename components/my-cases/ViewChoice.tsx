import { Choices } from '@/components/ui/Choices'
import { SelectField } from '@/components/ui/Field'
import { type View, views } from '@/lib/cases/work-list'
import { t } from '@/lib/i18n'

interface Props {
  value: View
  counts: Record<View, number>
  onChoose: (view: View) => void
}

/** The parts of the list, each with how many are in it; where it is narrow, as a list to choose from. */
export function ViewChoice({ value, counts, onChoose }: Props) {
  const words = t.myCases
  const labels = Object.fromEntries(
    views.map((view) => [view, words.counted(words.views[view], counts[view])]),
  ) as Record<View, string>
  return (
    <>
      <div className="max-md:hidden">
        <Choices
          legend={words.view}
          hideLegend
          options={views}
          labels={labels}
          value={value}
          onChoose={onChoose}
        />
      </div>
      <div className="md:hidden">
        <SelectField
          label={words.view}
          hideLabel
          value={value}
          onChange={({ target }) => onChoose(views.find((view) => view === target.value) ?? value)}
        >
          {views.map((view) => (
            <option key={view} value={view}>
              {labels[view]}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  )
}
