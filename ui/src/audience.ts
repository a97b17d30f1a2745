// Starts the page of the audience: a window of its own that shows what is presented and passes on what is pressed. It
// has no state and no words; all it knows comes through its own narrow door, but for the language it is opened with.
import { mount } from 'svelte';
import AudienceScreen from './features/audience/AudienceScreen.svelte';
import { audienceDoor, isInWindow } from './ipc/client';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

// the language of the titles on the pages, for those who have them read out
document.documentElement.lang = new URLSearchParams(window.location.search).get('language') ?? '';

const target = document.getElementById('window');
if (target && isInWindow()) mount(AudienceScreen, { target, props: { door: audienceDoor } });
