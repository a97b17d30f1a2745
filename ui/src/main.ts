// Starts the window: joins the desktop behind it, the state, and the frame. The language comes first: whatever is loaded
// takes its words from it. In a plain browser, while developing, the fake stands in for the desktop; a release build has
// no fake in it.
import { mount } from 'svelte';
import { desktop, isInWindow } from './ipc/client';
import type { Desktop } from './ipc/contract';
import { messages, speak, spoken } from './messages';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

async function otherSide(): Promise<Desktop | null> {
  if (isInWindow()) return desktop;
  if (import.meta.env.MODE === 'production') return null;
  const { FakeDesktop } = await import('./ipc/fake');
  const asked = new URLSearchParams(window.location.search);
  const fake = new FakeDesktop(asked.get('case') ?? 'sample');
  fake.autosaveMs = 2000;
  if (asked.get('language') === 'fr') fake.own.change({ language: 'fr' });
  return fake;
}

const target = document.getElementById('window');
const found = await otherSide();
// What could not be read here is read again, and said, once there is a window to say it in.
const settings = (await found?.call('show_settings', {}).catch(() => undefined)) ?? undefined;
if (settings) speak(settings.speaks);
document.documentElement.lang = spoken;
if (target && found) {
  const [{ Appearance }, { Session }, { returnWhereItWas }, { default: App }] = await Promise.all([
    import('./actions/appearance.svelte'),
    import('./actions/session.svelte'),
    import('./actions/begin_again.svelte'),
    import('./shell/App.svelte'),
  ]);
  const session = new Session(found, new Appearance());
  // before anything is drawn, so that no other theme flashes
  await session.settings.load(settings);
  returnWhereItWas(session);
  mount(App, { target, props: { session } });
  // this page may have had to begin again while one presents
  await session.story.resume();
} else document.body.textContent = messages.outside;
