// node test/bench/check.mjs: how long the reply check takes, and how its rules agree with a reader.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './figures.mjs'
import { interleave } from './interleave.mjs'
import { loadEntry } from './load-entry.mjs'

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {typeof import('./check-entry.ts')} Entry */

/** Words of the replies that are timed. */
const WORDS = 200
const TIMES = 20

/**
 * The time that a reply of 200 words takes. Peer: the platform's own division of the same text into
 * words, `Intl.Segmenter`, which the rules do without.
 * @param {string} folder for the built modules
 * @returns {Promise<{ rows: Row[], agreement: string }>} `agreement`: the rules' table
 */
export async function measureCheck(folder) {
  /** @type {Entry} */
  const entry = await loadEntry('check-entry', folder)
  const replies = longReplies(entry)
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  const meters = [
    () => timed(replies, ({ reply, facts }) => entry.checkReply(reply, facts).findings.length),
    () => timed(replies, ({ reply }) => [...segmenter.segment(reply)].length),
  ]
  const [figure = Number.NaN, peer = Number.NaN] = await interleave(meters, { rounds: 15 })
  const name = `reply check, ${WORDS} words`
  return {
    rows: [
      { name, figure, unit: 'ms', goal: 2 },
      { name: `${name}, beside Intl.Segmenter`, figure, unit: 'ms', peer },
    ],
    agreement: agreementTable(entry),
  }
}

/** Labelled replies, each as often in a row as it takes to fill the words. @param {Entry} entry */
function longReplies({ tuning }) {
  return tuning
    .filter(({ facts, reply }) => facts.language === 'en' && reply.length > 500)
    .map(({ facts, reply }) => {
      const words = reply.split(/(?<=\s)(?=\S)/)
      const all = Array.from({ length: WORDS }, (_, i) => words[i % words.length])
      return { facts, reply: all.join('') }
    })
}

/**
 * Mean time of one reply, in ms.
 * @template T
 * @param {readonly T[]} replies
 * @param {(reply: T) => number} step
 */
async function timed(replies, step) {
  let found = 0
  const start = performance.now()
  for (let i = 0; i < TIMES; i++) for (const reply of replies) found += step(reply)
  const time = performance.now() - start
  if (found === 0) throw new Error('Nothing was measured')
  return time / TIMES / replies.length
}

/** Precision and recall of each rule, where it was tuned and where it was not. @param {Entry} entry */
function agreementTable({ agreementOn, defaultSeverities, heldOut, tuning }) {
  const held = agreementOn(heldOut)
  const rows = agreementOn(tuning).map((tuned, index) => {
    const other = held[index]
    return [tuned.rule, defaultSeverities[tuned.rule], ...figures(tuned), ...figures(other)]
  })
  const set = [`tuned on ${tuning.length}`, '', '', `held out ${heldOut.length}`, '', '']
  const head = ['precision', 'recall', 'replies']
  return [['', '', ...set], ['rule', 'severity', ...head, ...head], ...rows]
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(i === 0 ? 16 : 11))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

/** @param {ReturnType<Entry['agreementOn']>[number] | undefined} agreement */
function figures(agreement) {
  if (!agreement) return ['', '', '']
  const { precision, recall, both, labelledOnly } = agreement
  return [share(precision), share(recall), String(both + labelledOnly)]
}

/** @param {number} value */
const share = (value) => (Number.isNaN(value) ? '–' : value.toFixed(2))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'))
  try {
    const { rows, agreement } = await measureCheck(folder)
    console.log(`${table(rows)}\n\n${agreement}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
