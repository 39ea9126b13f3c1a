import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'

// Host access is optional and asked for one site at a time: nothing is granted at install,
// so a fresh Amends runs on no page at all.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  vite: () => ({
    plugins: [tailwindcss()],
    worker: { format: 'es' },
    // Dates in the look are drawn by the browser; source maps are not shipped.
    build: {
      sourcemap: false,
      // Words do nothing by being loaded: each page and part then loads those of its own domains only.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /\/lib\/i18n\//, sideEffects: false }] },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'webRequest',
      'alarms',
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_action__' },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+N' },
        description: '__MSG_commandToggle__',
      },
      'show-customer': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandShow__',
      },
      'focus-sidebar': { suggested_key: { default: 'Alt+J' }, description: '__MSG_commandFocus__' },
      'open-palette': {
        suggested_key: { default: 'Alt+K' },
        description: '__MSG_commandPalette__',
      },
    },
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      128: 'icons/128.png',
    },
    web_accessible_resources: [
      {
        resources: ['sidebar.html'],
        matches: ['*://*/*'],
        // A page can then neither fetch nor embed the frame by a URL it knows. Firefox lacks it:
        // there the one-use nonce alone keeps a stranger's frame empty (docs/security.md).
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'amends@amends.example',
              strict_min_version: '140.0',
              // Only where the lead sets up a source that is asked about customers.
              data_collection_permissions: {
                required: ['none'],
                optional: ['personallyIdentifyingInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
})
