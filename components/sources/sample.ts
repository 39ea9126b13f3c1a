const DAY = 86_400_000

/** A small file in the form that imports best, with dates near today so that cases open. */
export function sampleCsv(): Blob {
  const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10)
  const lines = [
    'email,name,score,comment,date',
    `jane.miller@customers.example,Jane Miller,3,"I ordered two weeks ago and nobody answers my e-mails.",${day(5)}`,
    `jane.miller@customers.example,Jane Miller,8,"Good, a bit slow.",${day(230)}`,
    `pat@customers.example,Pat O'Brien,10,,${day(12)}`,
    `rene.mueller@customers.example,René Müller,7,"Fine so far.",${day(40)}`,
  ]
  return new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' })
}
