import type { CausePhrases } from './phrase'

/** The thing itself: it breaks, fails, is dirty or badly made. */
export const productQuality: CausePhrases = {
  topic: `quality | product | material | fabric | battery | screen | room | rooms | food | coffee | breakfast |
    signal | reception bars | network | connection | internet | wifi | update* | release* | version* | sync* |
    data | export | import | login | bed | bathroom | shower* | engine | machine* | seam* | sole* | zip* | handle |
    button* | taste* | app | website`,
  likely: `broke | bad | worse | problem* | issue* | error* | fail* | wrong | lost | loses | gone | dead | dies | died |
    old | cold | cheap* made | loose | noise* | noisy | loud | dropped | drops | cuts | down | twice | again and again |
    smell* | weak | thin | off | never works | not good enough | repair* | replaced | stopped | poor | useless | rubbish |
    terrible | awful | disaster | mess | returned it | incorrect | inaccurate | doubles | duplicate* | since the update |
    since the last update | after the update | latest update | every update | the new version | worn | since the last version | tiny hole*`,
  clear: `broken | breaks | breaking | broke after | broke down | breaks down | breakdown | broke on | it broke | defect* | fault | faults | faulty |
    damaged | crack* | scratch* | dent | dents | dented | leak* | tear | tore | torn | rips | ripped | hole* in | stain* | rust* | mould* |
    mold* | dirty | filthy | dust* | dirt | unclean | hair in | hairs in | stink* | stank | stench | stale | rotten | rot | soggy | burnt | undercooked |
    overcooked | raw | tasteless | bland | inedible | brown | wilted | off already | flicker* | rattl* | squeak* |
    squeal* | creak* | wobbl* | uneven | crooked | fade* | shrunk | shrink* | pilling | peel* | sag* | flims* | poorly made | badly made | cheaply made |
    made cheaply | bad quality | poor quality | low quality | quality is bad | quality is poor | quality has gone | quality went | quality dropped |
    junk | garbage | crap | fell apart | falls apart | falling apart | fall* off | fell off | came off | come off | comes off | came apart |
    come apart | coming apart | gave up after | dead after | dead on | died after | stopped working | stop* work* | ~ work | ~ working |
    ~ worked | ~ even work | works half | half the time | half of the time | doesn't do anything | ~ turn on | ~ switch on | ~ charge | ~ start | ~ open at all |
    malfunction* | glitch* | bug | bugs | buggy | bugged | crash* | shuts down | shuts itself | shut down | blank screen | black screen |
    white screen | error # | error message* | an error | corrupt* | lost my data | lost data | lost all | lost my work | disappear* | vanish* |
    deletes my | deleted my | out of order | out of service | outage* | downtime | is down | was down | goes down | went down | down again |
    keeps going down | disconnect* | no signal | no reception | no coverage | drops out | cuts out | cut out | dropped calls | drops calls | calls drop |
    unreliable | unstable | unusable | logs me out | logged out | kicked out | keeps failing | keeps breaking | ~ reliable | ~ save |
    ~ sync | out of date | out of sync | just wrong | are wrong | is wrong | off by | does not add up | out of tune | paper thin |
    thin you could | feels cheap | like plastic | is plastic | not clean | dirtier | worn out | was closed | is closed | in spam | spam folder | failed | fails |
    last* # @ | lasts until | ~ last | lasted | after one wash | after washing | first wash | washed it | third one | second one | sends the same`,
}

/** Hard to use, to find, to understand. */
export const usability: CausePhrases = {
  topic: `interface | menu* | navigat* | layout | design | form | forms | screen* | icon* | settings | instruction* |
    manual | booklet | website | app | site | page* | search | ui | ux | dashboard | filter* | portal`,
  likely: `find | difficult | where | hidden | hard | click* | tap | scroll* | understand | steps | learn* | where do i |
    figure | simple* | simpler | easier | easy | password* | register | sign in | font | explain* | moved | old version | old one |
    on mobile | every time | small print size | pop up* | popup* | captcha | wizard | tutorial* | training | logins | differently`,
  clear: `confus* | complicated | complex | hard to use | hard to find | hard to understand | hard to read | difficult to | hard to navigate |
    not intuitive | ~ intuitive | unintuitive | intuitive | ~ user friendly | user friendly | user unfriendly | ~ easy | ~ easy to | clunky | cumbersome | awkward | fiddly |
    can't find | cannot find | could not find | couldn't find | ~ find | can't see where | can't see how | nowhere to be found |
    can't figure | figure out | can't work out | cannot work out | work out how | works out how | how do i | how do you | how can i | how should | how to |
    where is the | where are the | where's the | looked everywhere | look* for the | search* for the | to hunt for |
    too many clicks | so many clicks | # click* | many steps | # screens | extra steps | click* through | tedious | convoluted | over engineered | overcomplicated |
    overloaded | cluttered | a maze | labyrinth | rocket science | steep learning | learning curve | too many options | too many buttons | too small |
    tiny buttons | tiny text | tiny font | small font | font size | unreadable | illegible | jargon | legalese | don't understand | do not understand |
    didn't understand | impossible to understand | impossible to | what does | what do the | makes no sense to me | lost in | get lost |
    easy to miss | bring back | the old version | the old layout | redesign* | counterintuitive | not obvious | nothing is where | where it was | too technical |
    for dummies | a pain | pain to | pain in the | is a mess | mess of a | menus inside | a manual | doesn't let me | won't let me | doesn't accept | ~ accept | start over |
    start again | from scratch each | type it again | enter everything | jumps back | only works if | i never know | unclear | no idea how | no idea what | no idea where |
    only in | small for | instructions are | instructions`,
}
