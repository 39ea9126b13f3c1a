// node test/bench/causes.mjs: how suggested causes agree with a reader, and how long one takes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './figures.mjs'
import { interleave } from './interleave.mjs'
import { loadEntry } from './load-entry.mjs'

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {typeof import('./causes-entry.ts')} Entry */

const CONFIRMATIONS = 10_000

/**
 * Time of one suggestion after 10,000 confirmations, and macro-F1 beside peers on the same comments.
 * @param {string} folder for the built modules
 * @returns {Promise<{ rows: Row[], agreement: string }>}
 */
export async function measureCauses(folder) {
  /** @type {Entry} */
  const entry = await loadEntry('causes-entry', folder)
  const [figure = Number.NaN, peer = Number.NaN] = await interleave(meters(entry), { rounds: 15 })
  const name = `suggested cause, ${CONFIRMATIONS} confirmations`
  return {
    rows: [
      { name, figure, unit: 'ms', goal: 5 },
      { name: `${name}, beside naive Bayes`, figure, unit: 'ms', peer },
    ],
    agreement: agreementTable(entry),
  }
}

/** Mean time of one comment, ours and the peer's. @param {Entry} entry */
function meters({
  causeIds,
  heldOut,
  learn,
  naiveBayes,
  nothingLearnt,
  suggestCause,
  tuning,
  wordsToLearn,
}) {
  const learnt = nothingLearnt()
  const many = Array.from({ length: CONFIRMATIONS }, (_, i) => {
    const [one, other] = [tuning[i % tuning.length], tuning[(i * 7) % tuning.length]]
    if (!one || !other) throw new Error('No comments')
    return { ...one, comment: `${one.comment} ${other.comment} ${i}` }
  })
  for (const { cause, comment } of many) learn(learnt, { cause, words: wordsToLearn(comment) })
  const peer = naiveBayes(many)
  return [
    async () =>
      timed(heldOut, ({ comment }) => suggestCause([comment], { offered: causeIds, learnt })),
    async () => timed(heldOut, ({ comment }) => peer(comment)),
  ]
}

/** @template T @param {readonly T[]} all @param {(one: T) => unknown} step */
function timed(all, step) {
  const start = performance.now()
  for (const one of all) step(one)
  return (performance.now() - start) / all.length
}

/** @param {Entry} entry */
function agreementTable({
  agreementOf,
  heldOut,
  learntGuesser,
  mostFrequent,
  naiveBayes,
  suggestCause,
  tuning,
}) {
  const guessers = {
    Amends: (/** @type {string} */ comment) => suggestCause([comment])?.cause ?? 'other',
    'Amends, tuning part confirmed': learntGuesser(tuning),
    'naive Bayes on words': naiveBayes(tuning),
    'most frequent cause': mostFrequent(tuning),
  }
  const rows = Object.entries(guessers).map(([name, guess]) => [
    name,
    ...[tuning, heldOut].map((part) => agreementOf(guess, part).macroF1.toFixed(2)),
  ])
  const head = ['causes, macro-F1', `tuning ${tuning.length}`, `held out ${heldOut.length}`]
  return [head, ...rows]
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(i === 0 ? 32 : 14))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'))
  try {
    const { rows, agreement } = await measureCauses(folder)
    console.log(`${table(rows)}\n\n${agreement}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
