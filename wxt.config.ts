import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { stripExamples } from './scripts/strip-examples.ts';
import { listedMatches } from './utils/adapters/registry.ts';

export default defineConfig({
  imports: false,
  // Tests build aside, so that they do not take the extension away under a running browser.
  outDir: process.env.DUIBIAO_OUTPUT ?? '.output',
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), stripExamples()] }),
  zip: { excludeSources: ['tests/**', 'bench/**', 'docs/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    // Asked for when the user switches automatic backup on, and given back when it is switched off.
    optional_permissions: browser === 'firefox' ? ['downloads'] : ['downloads', 'offscreen'],
    host_permissions: [...listedMatches],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'save-report': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSave__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'duibiao@duibiao.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
