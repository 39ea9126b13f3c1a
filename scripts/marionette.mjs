import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Kind of message, number of the command, what went wrong, what came of it.
 * @typedef {[number, number, { error: string, message: string } | null, { value?: unknown } | null]} Answer
 */

/**
 * A client of Marionette, the remote control that is built into Firefox: commands of WebDriver as
 * JSON over a socket, and scripts with the browser's own rights. Firefox has no other way to open an
 * extension's pages and look into its frames.
 * @param {number} port
 * @param {Promise<unknown>} ended settles when Firefox ends
 */
export async function connectMarionette(port, ended) {
  const socket = await reach(port, ended)
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let last = 0
  const { promise: greeted, resolve: greet } = deferred()
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return greet(undefined)
    const [, id, error, result] = /** @type {Answer} */ (message)
    const { resolve, reject } = waiting.get(id) ?? {}
    waiting.delete(id)
    if (error) reject?.(new Error(`${error.error}: ${error.message}`))
    else resolve?.(result?.value !== undefined ? result.value : result)
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended'))
  })

  /** @param {string} command @param {Record<string, unknown>} [parameters] @returns {Promise<unknown>} */
  const send = (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, { resolve, reject })
      const text = JSON.stringify([0, id, command, parameters])
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
  /** @param {string} script @param {unknown[]} args */
  const execute = (script, args = []) => send('WebDriver:ExecuteScript', { script, args })

  await greeted
  await send('WebDriver:NewSession', { strictFileInteractability: false })
  return {
    send,
    execute,
    /** Runs a script with the browser's own rights. @param {string} script @param {unknown[]} args */
    async privileged(script, args = []) {
      await send('Marionette:SetContext', { value: 'chrome' })
      try {
        return await execute(script, args)
      } finally {
        await send('Marionette:SetContext', { value: 'content' })
      }
    },
  }
}

function deferred() {
  /** @type {(value: unknown) => void} */
  let resolve = () => {}
  const promise = new Promise((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

/**
 * Firefox opens the port some seconds after it started.
 * @param {number} port @param {Promise<unknown>} ended @returns {Promise<import('node:net').Socket>}
 */
async function reach(port, ended) {
  let gone = false
  ended.then(() => {
    gone = true
  })
  while (!gone) {
    const socket = await new Promise((resolve) => {
      const attempt = connect(port, '127.0.0.1')
      attempt.once('connect', () => resolve(attempt)).once('error', () => resolve(undefined))
    })
    if (socket) return socket
    await wait(200)
  }
  throw new Error('Firefox ended before it could be reached')
}

/**
 * Messages come as `length:json`, length in bytes.
 * @param {import('node:net').Socket} socket @param {(message: unknown) => void} take
 */
function readMessages(socket, take) {
  let buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    for (;;) {
      const colon = buffer.indexOf(':')
      const length = Number(buffer.subarray(0, colon))
      if (colon < 0 || buffer.length < colon + 1 + length) return
      take(JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString()))
      buffer = buffer.subarray(colon + 1 + length)
    }
  })
}
