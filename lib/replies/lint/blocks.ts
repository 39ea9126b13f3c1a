import { type TagToken, Tokenizer, TokenKind } from 'liquidjs'
import { liquid } from '../liquid'

/** A condition as it stands in a template, and whether it has to be true or false here. */
export interface Condition {
  text: string
  is: boolean
}

/** One way through an `if`, `unless` or `case`. */
export interface Branch {
  /** The tag that begins it, as it is written. */
  tag: string
  start: number
  /** What has to be so for it to be put out: its own, that of the branches before it, and around it. */
  own: Condition[]
  before: Condition[]
  around: Condition[]
  /** The branch that it stands in, if any. */
  inside?: Branch
  /** Values of a `when` that an earlier one has too. */
  repeated: string[]
  /** It is the first of its block, and the only one. */
  alone: boolean
}

interface Block {
  target: string
  values: Set<string>
  inside: Branch | undefined
  around: Condition[]
  branches: Branch[]
}

/** Every branch of a template that can be read, in the order of the text. */
export function branchesOf(text: string): Branch[] {
  const open: Block[] = []
  const all: Branch[] = []
  let commented = false
  for (const token of new Tokenizer(text).readTopLevelTokens(liquid.options)) {
    if (token.kind !== TokenKind.Tag) continue
    const { name, args, begin } = token as TagToken
    if (commented || name === 'comment') {
      commented = name !== 'endcomment'
      continue
    }
    const block = open.at(-1)
    if (name === 'if' || name === 'unless' || name === 'case') {
      const inside = block?.branches.at(-1)
      const around = inside ? [...inside.around, ...inside.before, ...inside.own] : []
      open.push({ target: args.trim(), values: new Set(), inside, around, branches: [] })
      if (name === 'case') continue
    }
    if (name === 'endif' || name === 'endunless' || name === 'endcase') {
      const [only, more] = open.pop()?.branches ?? []
      if (only && !more) only.alone = true
    } else if (['if', 'unless', 'elsif', 'else', 'when'].includes(name)) {
      const branch = branchOf(open.at(-1), name, args, { tag: token.getText(), start: begin })
      if (branch) all.push(branch)
    }
  }
  return all
}

function branchOf(
  block: Block | undefined,
  name: string,
  args: string,
  tag: { tag: string; start: number },
): Branch | undefined {
  if (!block) return undefined
  const { own, repeated } =
    name === 'when' ? valuesOf(block, args) : { own: ownOf(name, args), repeated: [] }
  const branch: Branch = {
    ...tag,
    own,
    // A `case` puts out every `when` that fits; only its `else` is what is left.
    before: name === 'when' ? [] : block.branches.flatMap((one) => one.own.map(opposite)),
    around: block.around,
    ...(block.inside && { inside: block.inside }),
    repeated,
    alone: false,
  }
  block.branches.push(branch)
  return branch
}

const opposite = ({ text, is }: Condition): Condition => ({ text, is: !is })

function ownOf(name: string, args: string): Condition[] {
  if (name === 'else') return []
  return [{ text: args.trim(), is: name !== 'unless' }]
}

const VALUE = /"[^"]*"|'[^']*'|[^\s,]+/g

/** `when "a", "b"`: the target equals one of them. */
function valuesOf(block: Block, args: string): { own: Condition[]; repeated: string[] } {
  const values = [...args.matchAll(VALUE)].map(([value]) => value).filter((one) => one !== 'or')
  const plain = (value: string) => value.replace(/^['"]|['"]$/g, '')
  const repeated = values.filter((value) => block.values.has(plain(value)))
  for (const value of values) block.values.add(plain(value))
  const text = values.map((value) => `${block.target} == ${value}`).join(' or ')
  return { own: [{ text, is: true }], repeated }
}
