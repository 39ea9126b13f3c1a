/**
 * Short names that are no beginning of the full one: each line is one name in its forms. Only those
 * in common use; where two names share a form, all of the line count as the same.
 */
const FORMS = `
  alexander alexandra alex sasha sandy lex
  andrew andreas andrea andy drew
  anthony antonio tony toni
  barbara babs barb
  charles carlos charlie chuck
  christopher christina christine christian kit kris chrissy tina
  deborah debbie deb
  dorothy dot dottie
  edward eduard eduardo ed eddie ned ted teddy
  eleanor elena ellie nell nora lena
  elizabeth elisabeth beth betty bess liz lizzie eliza libby lisa elsie
  enrique kike quique
  francis francesca francisco francisca frances frank fran paco paca pancho kiko
  george jorge georg
  gerald gerard gerry jerry
  gregory greg
  henry harry hank heinrich heinz
  jacob james jim jimmy jamie jake
  johannes john jack johnny hannes hans
  jose pepe jose zeca ze
  josephine josefine jo josie
  katherine catherine katharina kathryn kate katie kathy cathy kit kitty kati
  lawrence laurence larry laurie
  ludwig lutz
  luiz luis lucho
  manuel manolo
  margaret margarete peggy meg maggie greta daisy madge
  martha patty
  maria mary molly polly marie mia
  michael michel mick mickey mike mikey micha
  nathaniel nate
  patricia patrick paddy pat patsy tricia trish
  rebecca becky
  richard rick ricky dick dickie
  robert roberto bob bobby rob robbie robin
  ronald ron ronnie
  sarah sally sadie
  stephen steven stefan steve
  susan susanne suzanne sue susie suzy
  theodore ted teddy theo
  theresa teresa terry tess tessa
  victoria vicky vikki tori
  walter wally walt
  wilhelm willi
  william bill billy will willie liam
`

const lines: ReadonlySet<string>[] = FORMS.trim()
  .split('\n')
  .map((line) => new Set(line.trim().split(' ')))

/** Whether two folded names are forms of one. */
export function sharedName(a: string, b: string): boolean {
  return lines.some((forms) => forms.has(a) && forms.has(b))
}
