/**
 * Short names that are no beginning of the full one: each line is one name in its forms. Only those
 * in common use; where two names share a form, all of the line count as the same.
 */
const FORMS = `
  abigail abby
  alexander alexandra alex sasha sandy lex
  amanda mandy
  andrew andreas andrea andy drew
  anthony antonio tony toni
  barbara babs barb
  benjamin ben benny benji
  caroline carolina carol carrie caro
  charles carlos charlie chuck
  christopher christina christine christian kit kris chrissy tina
  concepcion concha conchita
  daniel daniela dan danny dani
  david dave davy davey
  deborah debbie deb
  dolores lola loli
  dorothy dot dottie
  eduarda duda dudu
  edward eduard eduardo ed eddie ned ted teddy
  eleanor elena ellie nell nora lena
  elizabeth elisabeth beth betty bess liz lizzie eliza libby lisa elsie
  enrique kike quique
  fernando fernanda nando nanda
  francis francesca francisco francisca frances frank fran paco paca pancho kiko
  frederick frederic friedrich federico fred freddie freddy fritz fede
  gabriel gabriela gabe gaby
  george jorge georg
  gerald gerard gerry jerry
  gregory greg
  guadalupe lupe
  henry harry hank heinrich heinz
  ignacio nacho
  jacob james jim jimmy jamie jake
  jennifer jen jenny
  johanna hanna
  johannes john jack johnny hannes hans
  jonathan jon jonny
  jose pepe zeca ze
  josef joseph sepp jupp joe joey
  josephine josefine jo josie
  katherine catherine katharina kathryn kate katie kathy cathy kit kitty kati
  kenneth ken kenny
  lawrence laurence larry laurie
  ludwig lutz
  luiz luis lucho
  manuel manolo
  margaret margarete peggy meg maggie greta daisy madge
  maria mary molly polly marie mia
  martha patty
  matthew matthias matteo matt matty
  michael michel mick mickey mike mikey micha
  nathaniel nate
  nicholas nikolaus nicolas nick nicky niko klaus
  pamela pam
  patricia patrick paddy pat patsy tricia trish
  rebecca becky
  richard rick ricky dick dickie
  robert roberto bob bobby rob robbie robin
  ronald ron ronnie
  rosario charo
  samuel samantha sam sammy
  sarah sally sadie
  sebastian basti seb
  stephen steven stefan steve
  susan susanne suzanne sue susie suzy
  theodore ted teddy theo
  theresa teresa terry tess tessa
  thomas tom tommy
  timothy tim timmy
  ulrich ulrike uli
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
