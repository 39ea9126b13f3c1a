/** What the agent is asked: whom they help, and who they are. Loaded when they are asked. */
export const asking = {
  choose: {
    title: 'Who do you want to help?',
    body: 'This ticket names several requesters. Amends shows one customer at a time.',
  },
  give: {
    label: 'Customer’s e-mail address',
    show: 'Show',
    bad: (text: string) =>
      text ? `“${text}” is not an e-mail address.` : 'Type or paste an e-mail address first.',
  },
  who: {
    title: 'What is your name?',
    body: 'The helpdesk does not say. It stands in the log beside what you do, and under your replies. Asked once.',
    label: 'Your name',
    save: 'Save',
    missing: 'Type your name first.',
  },
}
