// The same means as Amends': an extension's frame inside a closed shadow root, as early as can be.
const { runtime } = /** @type {{ chrome: { runtime: { getURL(path: string): string } } }} */ (
  /** @type {unknown} */ (globalThis)
).chrome
const host = document.createElement('div')
const frame = document.createElement('iframe')
frame.src = runtime.getURL('frame.html')
frame.style.cssText =
  'position:fixed;inset-block:0;inset-inline-end:0;width:360px;height:100%;border:0'
host.attachShadow({ mode: 'closed' }).append(frame)
document.documentElement.append(host)
