// Starts the window: joins the desktop behind it, the state, and the frame. In a plain browser, while developing,
// the fake stands in for the desktop; a release build has no fake in it.
import { mount } from 'svelte';
import { Appearance } from './actions/appearance.svelte';
import { Session } from './actions/session.svelte';
import { desktop, isInWindow } from './ipc/client';
import type { Desktop } from './ipc/contract';
import { messages } from './messages';
import App from './shell/App.svelte';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

async function otherSide(): Promise<Desktop | null> {
  if (isInWindow()) return desktop;
  if (import.meta.env.MODE === 'production') return null;
  const { FakeDesktop } = await import('./ipc/fake');
  const fake = new FakeDesktop(new URLSearchParams(window.location.search).get('case') ?? 'sample');
  fake.autosaveMs = 2000;
  return fake;
}

const target = document.getElementById('window');
const found = await otherSide();
if (target && found) {
  const session = new Session(found, new Appearance());
  // before anything is drawn, so that no other theme flashes
  await session.settings.load();
  mount(App, { target, props: { session } });
  // this page may have had to begin again while one presents
  await session.story.resume();
} else document.body.textContent = messages.outside;
