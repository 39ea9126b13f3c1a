import type { Helpdesk } from './helpdesk'

/** Whether this is a host name of the product: `*` in its patterns stands for any part. */
export function isHostOf({ hosts = [] }: Helpdesk, hostname: string): boolean {
  return hosts.some((pattern) => {
    const [start = '', end] = pattern.split('*')
    if (end === undefined) return hostname === pattern
    const long = hostname.length >= start.length + end.length
    return long && hostname.startsWith(start) && hostname.endsWith(end)
  })
}
