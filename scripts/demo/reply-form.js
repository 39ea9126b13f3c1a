// The page's own script: what was written in the editor goes with the form as text, as most
// helpdesks' editors do it, and an empty message is not sent.
const form = document.querySelector('#reply')
const editor = document.querySelector('#reply .editor')

form?.addEventListener('submit', (event) => {
  const field = /** @type {HTMLInputElement | null} */ (form.querySelector('[name=text]'))
  if (!field) return
  if (editor instanceof HTMLElement) field.value = editor.innerText
  if (!field.value.trim()) event.preventDefault()
})
form?.querySelector('select')?.addEventListener('change', (event) => {
  const { value } = /** @type {HTMLSelectElement} */ (event.target)
  form.classList.toggle('internal', value === 'internal')
})
