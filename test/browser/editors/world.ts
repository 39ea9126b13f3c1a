import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { build, type Rollup } from 'vite'
import type { Calls } from './content'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The stand-in for the content script, as one script. */
export async function bundle(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('content.ts', import.meta.url)),
        formats: ['iife'],
        name: 'content',
      },
    },
  })) as Rollup.RollupOutput[]
  return outputs[0]?.output[0].code ?? ''
}

/** A page with our code in its isolated world from the start of every document. */
export interface World {
  call<K extends keyof Calls>(
    name: K,
    ...args: Parameters<Calls[K]>
  ): Promise<Awaited<ReturnType<Calls[K]>>>
  /** Everything told so far: `state public`, `submit 42`. */
  told: string[]
}

const NAME = 'content script'

/** @param start runs at the start of every document, e.g. `calls.watch(…)` as text */
export async function isolatedWorld(page: Page, script: string, start = ''): Promise<World> {
  const told: string[] = []
  const cdp = await page.context().newCDPSession(page)
  const { frameTree } = await cdp.send('Page.getFrameTree')
  let ready = deferred<number>()
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { frameId: string }
    if (context.name === NAME && frameId === frameTree.frame.id) ready.resolve(context.id)
  })
  // One that nobody has come to yet is waited for already.
  cdp.on('Runtime.executionContextsCleared', () => {
    if (ready.isDone()) ready = deferred()
  })
  cdp.on('Runtime.bindingCalled', ({ payload }) => told.push(payload))
  await cdp.send('Page.enable')
  await cdp.send('Runtime.enable')
  await cdp.send('Runtime.addBinding', { name: 'told', executionContextName: NAME })
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `if (window === top) { ${script}; ${start} }`,
    worldName: NAME,
  })
  return {
    told,
    async call(name, ...args) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: `calls.${name}(...${JSON.stringify(args)})`,
        contextId: await ready.promise,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description)
      return result.value
    },
  }
}

function deferred<T>() {
  let settle: (value: T) => void = () => {}
  let done = false
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  const resolve = (value: T) => {
    done = true
    settle(value)
  }
  return { promise, resolve, isDone: () => done }
}
