/** Words of the question whether a reply was sent. */
export const wasItSent = {
  title: 'Was your reply sent?',
  body: (when: string) =>
    `You submitted it ${when}, and the helpdesk does not say what became of it.`,
  copied: (when: string) =>
    `You copied it ${when}. Nothing here can see whether you sent it, so say it yourself.`,
  putIn: (when: string) =>
    `Amends put it into the composer ${when}. It is not there any more, and the helpdesk does not say what became of it.`,
  yes: 'Yes, it was sent',
  no: 'No',
  failed: (reason: string) => `Your answer was not saved: ${reason}`,
}
