// npm run fuzz: reads 100,000 damaged files (test/sources/mutated.ts) and says what became of them. A
// number behind it asks for so many: npm run fuzz -- 5000. The seed is printed: FUZZ_SEED repeats a run.
import { run } from './steps/run.mjs'

const [runs = '100000'] = process.argv.slice(2)
const seed = process.env.FUZZ_SEED ?? `${Date.now() % 2 ** 31}`
const words = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project',
  'pure',
  'test/sources/fuzz.test.ts',
]
await run(process.execPath, words, { env: { FUZZ_RUNS: runs, FUZZ_SEED: seed } }).catch(() => {
  process.exitCode = 1
})
