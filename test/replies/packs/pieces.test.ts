import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTemplate } from '@/lib/replies/check-template'
import { htmlToText } from '@/lib/replies/packs/html-text'
import { jsonErrorAt, prototypeKey } from '@/lib/replies/packs/json-place'
import { convert } from '@/lib/replies/packs/placeholders'

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a": 1,}', 1, 9],
    ['[1, 2', 1, 6],
    ['{"a": tru}', 1, 7],
    ['{\n  "a": "x\n"}', 2, 8],
    ["{'a': 1}", 1, 2],
    ['[1] 2', 1, 5],
    ['{"a" "b"}', 1, 6],
    ['{"a": 01}', 1, 7],
  ])('%j', (text, line, column) => expect(jsonErrorAt(text)).toEqual({ line, column }))

  it('agrees with the browser on what is JSON, and points into the text', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', 'x', '\\', '\n'))
      .map(([json, at, more]) => {
        const place = at % (json.length + 1)
        return json.slice(0, place) + more + json.slice(place + 1)
      })
    fc.assert(
      fc.property(spoilt, (text) => {
        const found = jsonErrorAt(text)
        expect(found === undefined).toBe(isJson(text))
        expect((found?.column ?? 1) <= text.length + 1).toBe(true)
      }),
    )
  })

  it('takes the deepest nesting', () => {
    expect(jsonErrorAt('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 })
    expect(prototypeKey(JSON.parse('[{"a": {"b": [{"__proto__": 1}]}}]'))).toBe(
      '[0].a.b[0].__proto__',
    )
    expect(prototypeKey({ a: [{ constructor: 1 }] })).toBe(undefined)
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('HTML as text', () => {
  it.each([
    ['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
    ['<div>a</div><div><br></div><div>b</div><div>c</div>', 'a\n\nb\nc'],
    [
      '<ul><li>a<ol><li>x</li><li>y</li></ol></li><li>b</li></ul>after',
      '- a\n1. x\n2. y\n- b\n\nafter',
    ],
    ['a &lt;b&gt; &amp;nbsp;&nbsp; c', 'a <b> &nbsp; c'],
    [
      '<a href="https://a.example/">a.example</a> <a href="mailto:x@a.example">write</a>',
      'a.example write (x@a.example)',
    ],
    ['<a href="https://a.example/x"><img src="x" alt="Map"></a>', 'Map (https://a.example/x)'],
    ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['no tags, 3 < 4 & 5', 'no tags, 3 < 4 & 5'],
  ])('%j', (html, text) => expect(htmlToText(html)).toEqual({ text, script: false }))

  it.each([
    '<script>alert(1)</script>hi',
    'hi<img src=x onerror=alert(1)>',
    '<a href="java\nscript:alert(1)">hi</a>',
    '<svg><script>alert(1)</script></svg>hi',
    '<iframe srcdoc="<p>x</p>"></iframe>hi',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">hi',
  ])('%j leaves its words alone, and says that there was more', (html) => {
    const { text, script } = htmlToText(html)
    expect(text.replace(/.*(?=hi$)/s, '')).toBe(text === '' ? '' : 'hi')
    expect(script || text === '').toBe(true)
  })

  it('takes the deepest nesting', () => {
    expect(htmlToText(`${'<div>'.repeat(20_000)}x`).text).toBe('x')
  })
})

it('whatever the text, what is made of it is a template or says why not', () => {
  const dialect = { variables: new Map([['a.b', 'customer.name' as const]]) }
  const text = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '{{',
        '}}',
        '{%',
        '%}',
        'a.b',
        ' ',
        '"',
        '|',
        'x',
        '\n',
        '#',
        'é',
        '-',
      ),
      {
        maxLength: 30,
      },
    )
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, (one) => {
      const converted = convert(one, dialect)
      if ('text' in converted) expect(parseTemplate(converted.text)).toHaveProperty('nodes')
      else expect(converted.reason.line).toBeGreaterThan(0)
    }),
    { numRuns: 2000 },
  )
})
