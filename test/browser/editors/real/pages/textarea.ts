import { serve, textModel, toText } from '../page'

serve((host, content) => {
  const area = document.createElement('textarea')
  area.rows = 12
  area.cols = 60
  area.value = toText(content)
  host.append(area)
  return { model: () => textModel(area.value), destroy: () => area.remove() }
})
