/*
 * <impact-graph>: draws lines between the items inside it, which the page has put into columns.
 * Set the property `strands` to [{cause, affected, carries}]; each item has its number in `data-number`.
 * An item that the pointer or the keyboard is on lights up its lines and the items at their ends.
 */
(() => {
    const SVG = 'http://www.w3.org/2000/svg';
    const BEND = 0.5;

    class ImpactGraph extends HTMLElement {

        connectedCallback() {
            if (!this.lines) {
                this.lines = document.createElementNS(SVG, 'svg');
                this.lines.setAttribute('aria-hidden', 'true');
                for (const kind of ['mouseover', 'focusin']) {
                    this.addEventListener(kind, event => this.light(event.target.closest('[data-number]')));
                }
                for (const kind of ['mouseleave', 'focusout']) {
                    this.addEventListener(kind, () => this.light(null));
                }
            }
            // A value that was set before the browser knew this element.
            if (Object.prototype.hasOwnProperty.call(this, 'strands')) {
                const early = this.strands;
                delete this.strands;
                this.strands = early;
            }
            this.observer = new ResizeObserver(() => this.draw());
            this.observer.observe(this);
            this.draw();
        }

        disconnectedCallback() {
            this.observer.disconnect();
        }

        get strands() {
            return this.value;
        }

        set strands(value) {
            this.value = value;
            this.draw();
        }

        draw() {
            const columns = this.querySelector('.impact-columns');
            if (!columns || !this.value || !this.lines) {
                return;
            }
            columns.append(this.lines);
            this.lines.replaceChildren();
            const origin = columns.getBoundingClientRect();
            this.lines.setAttribute('width', columns.scrollWidth);
            this.lines.setAttribute('height', columns.scrollHeight);
            const boxes = new Map();
            columns.querySelectorAll('[data-number]').forEach(item => boxes.set(item.dataset.number, item));
            for (const strand of this.value) {
                const from = boxes.get(strand.cause)?.getBoundingClientRect();
                const to = boxes.get(strand.affected)?.getBoundingClientRect();
                if (from && to) {
                    this.lines.append(this.line(strand, from, to, origin));
                }
            }
        }

        line(strand, from, to, origin) {
            const x1 = from.right - origin.left;
            const y1 = from.top + from.height / 2 - origin.top;
            const x2 = to.left - origin.left;
            const y2 = to.top + to.height / 2 - origin.top;
            const bend = (x2 - x1) * BEND;
            const path = document.createElementNS(SVG, 'path');
            path.setAttribute('d', `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`);
            path.setAttribute('class', strand.carries ? 'impact-line' : 'impact-line impact-line-touch');
            path.dataset.cause = strand.cause;
            path.dataset.affected = strand.affected;
            return path;
        }

        light(item) {
            const number = item?.dataset.number;
            const lit = new Set([number]);
            this.toggleAttribute('lit', Boolean(number));
            this.lines.querySelectorAll('path').forEach(path => {
                const on = Boolean(number) && (path.dataset.cause === number || path.dataset.affected === number);
                path.classList.toggle('lit', on);
                if (on) {
                    lit.add(path.dataset.cause);
                    lit.add(path.dataset.affected);
                }
            });
            this.querySelectorAll('[data-number]').forEach(
                box => box.classList.toggle('lit', lit.has(box.dataset.number)));
        }
    }

    if (!customElements.get('impact-graph')) {
        customElements.define('impact-graph', ImpactGraph);
    }
})();
