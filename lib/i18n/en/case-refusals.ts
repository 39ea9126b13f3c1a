/** Why a step on a case is refused, by code (lib/cases/steps.ts). Loaded when one is. */
export const caseRefusals = {
  'case-closed': 'This case is closed. Reopen it first.',
  'case-not-closed': 'This case is open already.',
  'resolution-missing': 'Say how it ended: choose one above.',
  'already-owner': 'You have this case already.',
  'already-undone': 'That was taken back already.',
  'not-of-this-case': 'That belongs to another case and stays as it is.',
  'no-owner': 'Nobody has this case, so there is nothing to give up.',
  'no-cause': 'No cause is set, so there is none to take away.',
  'promise-in-the-past': 'That time has passed. A promise needs a time that is still to come.',
  'unknown-promise': 'That promise is not in this case. It may have been taken back.',
  'promise-settled': 'That promise is settled already. Take that back first to change it.',
  'fix-of-another-cause':
    'That fix is for another cause, or older than this case. Choose one for the cause of this case.',
  'already-told': 'The customer was told of that fix already.',
  'already-done': 'That step is done already.',
  'already-asked': 'The customer was asked for a new score already.',
  'unknown-case': 'This case is not here. The log is as it was; nothing was added.',
  'no-responses':
    'The responses of this customer are no longer stored, so there is no case to work on. What was done stays in the log.',
  'cause-missing': 'Say which cause was fixed.',
  'words-missing': 'Write a few words first.',
}
