/*
 * <clock-badge clock='{kind, text, name, hint, left, now, ahead, words}'>: what is left of a service clock. A running one (with
 * `ahead`, the moments at which the service opens and closes in turn) goes on counting, outside the service hours it rests.
 * Times are in seconds, moments since 1970.
 */
(() => {
    const EVERY = 5000;
    const TONES = {warned: 'warning', late: 'danger', missed: 'danger', kept: 'success', running: 'info', closed: 'info'};
    const shown = new Set();
    // How far the server's clock is ahead of this one. A badge may be drawn later than it was made, never earlier.
    let skew = -Infinity;

    const fill = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), pattern);

    const time = (seconds, words) => {
        const minutes = Math.floor(Math.abs(seconds) / 60);
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        if (minutes === 0) {
            return words.under;
        }
        if (hours === 0) {
            return fill(words.minutes, rest);
        }
        return rest === 0 ? fill(words.hours, hours) : fill(words.both, hours, rest);
    };

    class ClockBadge extends HTMLElement {

        static get observedAttributes() {
            return ['clock'];
        }

        connectedCallback() {
            shown.add(this);
            this.draw();
        }

        disconnectedCallback() {
            shown.delete(this);
        }

        attributeChangedCallback(name, before, value) {
            this.clock = value ? JSON.parse(value) : null;
            if (this.clock?.now) {
                skew = Math.max(skew, this.clock.now - Date.now() / 1000);
            }
            this.draw();
        }

        draw() {
            this.hidden = !this.clock;
            if (this.clock) {
                this.write(this.clock.ahead ? this.running() : this.clock);
            }
        }

        running() {
            const {now, left, ahead, words, kind} = this.clock;
            const moment = Date.now() / 1000 + skew;
            let rest = left;
            let open = false;
            for (let i = 0; i < ahead.length; i += 2) {
                rest -= Math.max(0, Math.min(moment, ahead[i + 1]) - Math.max(now, ahead[i]));
                open = open || ahead[i] <= moment && moment < ahead[i + 1];
            }
            const late = rest <= 0;
            const calm = open ? 'running' : 'closed';
            return {
                text: fill(late ? words.late : words.left, time(rest, words)),
                kind: late ? 'late' : kind === 'warned' ? kind : calm
            };
        }

        write({text, kind}) {
            const {name, hint} = this.clock;
            this.className = `badge clock-badge clock-${kind} badge-${TONES[kind] ?? 'neutral'}`;
            this.title = hint;
            if (this.said !== name + text) {
                this.said = name + text;
                const whose = document.createElement('span');
                whose.className = 'clock-name';
                whose.textContent = name + ': ';
                this.replaceChildren(whose, text);
            }
        }
    }

    if (!customElements.get('clock-badge')) {
        customElements.define('clock-badge', ClockBadge);
        setInterval(() => shown.forEach(badge => badge.draw()), EVERY);
    }
})();
