import { TeamHub } from './team-hub.ts';

if (!customElements.get('team-hub')) customElements.define('team-hub', TeamHub);
