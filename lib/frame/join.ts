import * as z from 'zod/mini'

const Offer = z.strictObject({ nonce: z.string() })

/**
 * The frame's half of the handshake; to be called before its `load` event. Offers of anyone but the
 * window that embeds us are dropped, and so is one whose nonce `redeem` refuses: the frame of a page
 * that guesses stays empty. `onJoined` gets a port that has to be started (`onmessage`); a later
 * offer that holds takes the place of the former one.
 */
export function joinPage(
  win: Window,
  redeem: (nonce: string) => Promise<boolean>,
  onJoined: (port: MessagePort) => void,
): void {
  let current: MessagePort | undefined
  win.addEventListener('message', ({ source, data, ports: [port] }) => {
    const offer = Offer.safeParse(data)
    if (source !== win.parent || !port || !offer.success) return
    void redeem(offer.data.nonce).then((ours) => {
      if (!ours) return port.close()
      current?.close()
      current = port
      onJoined(port)
    })
  })
}
