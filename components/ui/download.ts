/** Saves something as a file of the user's. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  Object.assign(link, { href: url, download: name })
  link.click()
  // The browser has taken its own hold of the file by now.
  URL.revokeObjectURL(url)
}
