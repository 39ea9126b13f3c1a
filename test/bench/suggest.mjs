// node test/bench/suggest.mjs: how suggestions agree with a reader, and how long they take.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { table } from './figures.mjs'
import { interleave } from './interleave.mjs'
import { loadEntry } from './load-entry.mjs'

/** @typedef {import('./figures.mjs').Row} Row */
/** @typedef {typeof import('./suggest-entry.ts')} Entry */

const TEMPLATES = 1_000
/** Situations that are timed, of those in English: Fuse.js takes long for each. */
const SITUATIONS = 8

/**
 * Time of the suggestions over 1,000 templates, and nDCG@3 on the labelled situations, beside two
 * libraries that search the same templates for the same words.
 * @param {string} folder for the built modules
 * @returns {Promise<{ rows: Row[], agreement: string }>}
 */
export async function measureSuggestions(folder) {
  /** @type {Entry} */
  const entry = await loadEntry('suggest-entry', folder)
  const [figure = Number.NaN, mini = Number.NaN, fuse = Number.NaN] = await interleave(
    meters(entry),
    { rounds: 9, warmUp: 5 },
  )
  const name = `suggestions, ${TEMPLATES} templates`
  return {
    rows: [
      { name, figure, unit: 'ms', goal: 5 },
      { name: `${name}, beside MiniSearch`, figure, unit: 'ms', peer: mini },
      { name: `${name}, beside Fuse.js`, figure, unit: 'ms', peer: fuse },
    ],
    agreement: agreementTable(entry),
  }
}

/** Mean time of one situation: ours, MiniSearch, Fuse.js; each with its index made before. @param {Entry} entry */
function meters({ fuse, heldOut, miniSearch, starters, suggest, wordsIn }) {
  const english = starters.filter(({ language }) => language === 'en')
  const many = Array.from({ length: TEMPLATES }, (_, i) => {
    const template = english[i % english.length]
    if (!template) throw new Error('No templates')
    return {
      ...template,
      id: `${template.id}-${i}`,
      family: `${i}`,
      title: `${template.title} ${i}`,
    }
  })
  const situations = heldOut
    .map(({ situation }) => situation)
    .filter(({ language, history }) => language === 'en' && history?.latest.comment)
    .slice(0, SITUATIONS)
  const [mini, fuzzy] = [miniSearch(many), fuse(many)]
  return [
    async () => timed(situations, (one) => suggest(many, one)),
    async () => timed(situations, (one) => mini(wordsIn(one))),
    async () => timed(situations, (one) => fuzzy(wordsIn(one))),
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
  filtered,
  free,
  fuse,
  heldOut,
  meanNdcg,
  miniSearch,
  ours,
  starters,
  tuning,
}) {
  const rankers = {
    Amends: ours,
    MiniSearch: free(miniSearch),
    'MiniSearch, what comes in question': filtered(miniSearch),
    'Fuse.js': free(fuse),
    'Fuse.js, what comes in question': filtered(fuse),
  }
  const english = (/** @type {typeof tuning} */ part) =>
    part.filter(({ situation }) => situation.language === 'en')
  const others = (/** @type {typeof tuning} */ part) =>
    part.filter(({ situation }) => situation.language !== 'en')
  const parts = [english(tuning), others(tuning), english(heldOut), others(heldOut)]
  const rows = Object.entries(rankers).map(([name, rank]) => [
    name,
    ...[...parts, heldOut].map((part) => meanNdcg(rank, starters, part).toFixed(2)),
  ])
  const names = ['tuning en', 'tuning others', 'held out en', 'held out others']
  const counts = names.map((name, i) => `${name} ${parts[i]?.length}`)
  return [['suggestions, nDCG@3', ...counts, `held out ${heldOut.length}`], ...rows]
    .map((cells) =>
      cells
        .map((cell, i) => cell.padEnd(i === 0 ? 36 : 20))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bench-'))
  try {
    const { rows, agreement } = await measureSuggestions(folder)
    console.log(`${table(rows)}\n\n${agreement}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
