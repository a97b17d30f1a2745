// How the window is built and tested. Everything is a file of its own with a hash in its name, because the
// window's policy allows no script and no style inside the page. Settings of the compiler: svelte.config.js.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  // Only settings meant for the page may reach it: nothing of the builder's environment.
  envPrefix: ['VITE_'],
  clearScreen: false,
  server: { host: '127.0.0.1', port: 1420, strictPort: true },
  preview: { host: '127.0.0.1', port: 1421, strictPort: true },
  build: {
    target: 'safari16',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // two windows, two pages: that of the audience holds nothing of the other
    rollupOptions: { input: ['index.html', 'audience.html'] },
  },
  // Without this the tests would get the server's half of Svelte.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test_setup.ts'],
    include: ['src/**/*.test.ts'],
    restoreMocks: true,
    // The whole window with the accessibility checks takes seconds on a busy machine.
    testTimeout: 30_000,
  },
}));
