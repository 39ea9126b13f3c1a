/** Words of the panel with which the lead points at the parts of a ticket, in the helpdesk's page. */
export const picker = {
  title: 'Amends: show what is where',
  progress: (at: string, of: string) => `${at} of ${of}`,
  steps: {
    address: {
      title: 'The customer’s e-mail address',
      help: 'Point at the address of the person who asked, where the ticket itself shows it.',
    },
    name: { title: 'The customer’s name', help: 'Point at the name of the same person.' },
    subject: { title: 'The subject', help: 'Point at the ticket’s subject.' },
    composer: {
      title: 'Where replies are written',
      help: 'Point at the text field. If it is not open yet, choose “Use the page” and open it first.',
    },
    sign: {
      title: 'The sign of a public reply',
      help: 'Point at what tells a public reply from an internal note: the chosen tab, the list, the button. Without it, Amends puts in no reply that you have not confirmed.',
    },
    'address-there': {
      title: 'The customer’s address on this page',
      help: 'Replies are written on another page than the ticket’s. Point at the customer’s address here, too, if this page shows it.',
    },
    agent: {
      title: 'Your own name',
      help: 'Point at where the page names who is signed in, so that the log can name them.',
    },
  },
  second: {
    title: 'Now another ticket',
    help: 'Open a ticket of another customer, by a click as agents do. When it is all there, go on.',
    action: 'It is open',
    same: 'This is still the first ticket.',
    none: 'By its address this page is no ticket like the first one.',
  },
  note: {
    title: 'Now an internal note',
    help: 'Switch the text field to an internal note, so that Amends sees what is different. Then go on.',
    action: 'This is a note now',
    skip: 'There are no notes here',
  },
  working: 'One moment…',
  here: 'Pointing at',
  nothing: 'nothing yet',
  pick: 'Take it',
  skip: 'Skip',
  back: 'Back',
  browse: 'Use the page',
  point: 'Point again',
  move: 'Move this box',
  stop: 'Stop',
  stopHint: 'Stops here; nothing is kept.',
  browsing: 'The page works as ever now.',
  keys: { next: 'next', around: 'around, into, beside' },
  problems: {
    'no-address': 'There is no e-mail address in it. Point at the address itself.',
    'too-much': 'There is more in it than the address. Point at the address itself.',
    'no-text': 'There is no text in it.',
    'no-editor': 'This is no text field that can be written in.',
    sealed: 'This is in a sealed part of the page that Amends cannot read.',
    'same-on-note':
      'It is the same on an internal note, so it proves nothing. Switch back to a public reply and point at something else, or skip this.',
    'nothing-lasting':
      'The page gives this nothing to know it by on another ticket. Point at something around it, or elsewhere.',
  },
}
