import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['{utils,components,scripts,tests}/**/*.test.{ts,tsx}'],
    // No test asserts a time; a slow machine is no failure.
    testTimeout: 60_000,
  },
});
