/** Words of the options page's frame. */
export const options = {
  title: 'Amends',
  sections: 'Sections',
  scores: 'Scores in',
  templates: 'Templates',
  'reply-check': 'Reply check',
  helpdesks: 'Helpdesks',
  'case-settings': 'Case settings',
  fixes: 'Fixes',
  privacy: 'Privacy',
  health: 'Health',
  log: 'Log',
  'template-packs': 'Templates in and out',
  loading: 'Loading',
  broken: 'This page could not be shown',
  retry: 'Try again',
  /** Title of the browser's tab. */
  tab: (section: string) => `${section} · Amends`,
}
