/** The start of a text of which so much is looked at, and whether it is all. */
export async function firstText(pieces: AsyncGenerator<string>, length: number) {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length > length) return { text, whole: false }
  }
  return { text, whole: true }
}
