import { asknicely } from './asknicely'
import { formbricks } from './formbricks'
import { http } from './http'
import { hubspot } from './hubspot'
import type { Provider } from './provider'
import { retently } from './retently'
import { satismeter } from './satismeter'
import { simplesat } from './simplesat'
import { surveymonkey } from './surveymonkey'
import { survicate } from './survicate'
import { typeform } from './typeform'
import { wootric } from './wootric'

/** Every source that can be asked about one customer, as a lead would look for it. */
export const providers: readonly Provider[] = [
  http,
  asknicely,
  formbricks,
  hubspot,
  retently,
  satismeter,
  simplesat,
  surveymonkey,
  survicate,
  typeform,
  wootric,
]

export function providerById(id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id)
}
