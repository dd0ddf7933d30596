/*
 * <bpmn-diagram>: shows a model with the position and the path of a case, or nothing but the model.
 * Set the property `diagram` to {xml, active: [ids], passed: [ids], texts: {zoomIn, zoomOut, fit, current, failed}}.
 * Needs the viewer of bpmn-js, which the page loads beside it.
 */
(() => {
    const READABLE = 0.55;
    const STEP = 1.25;

    class BpmnDiagram extends HTMLElement {

        connectedCallback() {
            if (!this.stage) {
                this.stage = document.createElement('div');
                this.stage.className = 'bpmn-diagram-stage';
                this.bar = document.createElement('div');
                this.bar.className = 'bpmn-diagram-bar';
                this.append(this.stage, this.bar);
                this.addEventListener('keydown', event => this.onKey(event));
            }
            // A value that was set before the browser knew this element.
            if (Object.prototype.hasOwnProperty.call(this, 'diagram')) {
                const early = this.diagram;
                delete this.diagram;
                this.diagram = early;
            }
            this.observer = new ResizeObserver(() => this.onResize());
            this.observer.observe(this.stage);
            // A value that was set before the element came into the page.
            if (!this.drawn) {
                this.draw();
            }
        }

        disconnectedCallback() {
            this.observer.disconnect();
        }

        get diagram() {
            return this.value;
        }

        set diagram(value) {
            this.value = value;
            this.draw();
        }

        async draw() {
            if (!this.stage || !this.value) {
                return;
            }
            if (!window.BpmnJS) {
                setTimeout(() => this.draw(), 50);
                return;
            }
            const {xml, active, passed, texts} = this.value;
            this.viewer?.destroy();
            this.stage.replaceChildren();
            this.drawn = false;
            this.viewer = new window.BpmnJS({container: this.stage, zoomScroll: {enabled: false}});
            try {
                await this.viewer.importXML(xml);
            } catch (fault) {
                console.warn('The diagram cannot be drawn', fault);
                this.stage.textContent = texts.failed;
                return;
            }
            this.mark(passed, 'bpmn-passed');
            this.mark(active, 'bpmn-active');
            this.buttons(texts, active);
            this.drawn = true;
            this.sized = false;
            this.onResize();
        }

        mark(ids, marker) {
            const registry = this.viewer.get('elementRegistry');
            const canvas = this.viewer.get('canvas');
            ids.filter(id => registry.get(id)).forEach(id => canvas.addMarker(id, marker));
        }

        buttons(texts, active) {
            const button = (label, sign, act) => {
                const one = document.createElement('button');
                one.type = 'button';
                one.title = label;
                one.setAttribute('aria-label', label);
                one.textContent = sign;
                one.addEventListener('click', act);
                return one;
            };
            this.bar.replaceChildren(
                button(texts.zoomIn, '+', () => this.zoom(STEP)),
                button(texts.zoomOut, '−', () => this.zoom(1 / STEP)),
                button(texts.fit, '⤢', () => this.fit()));
            if (active.length > 0) {
                this.bar.append(button(texts.current, '◎', () => this.showCurrent()));
            }
        }

        /** Fits the model once there is room for it: a hidden part of the page has none. */
        onResize() {
            if (!this.drawn || this.stage.clientWidth === 0) {
                return;
            }
            this.viewer.get('canvas').resized();
            if (!this.sized) {
                this.sized = true;
                this.fit();
                if (this.viewer.get('canvas').zoom() < READABLE) {
                    this.showCurrent();
                }
            }
        }

        zoom(factor) {
            const canvas = this.viewer.get('canvas');
            canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * factor)), 'auto');
        }

        fit() {
            const canvas = this.viewer.get('canvas');
            canvas.zoom('fit-viewport', 'auto');
            if (canvas.zoom() > 1) {
                canvas.zoom(1, 'auto');
            }
        }

        /** The current step, or where it begins, in the middle and readable. */
        showCurrent() {
            const registry = this.viewer.get('elementRegistry');
            const wanted = this.value.active.map(id => registry.get(id)).filter(Boolean);
            const element = wanted[wanted.length - 1] ?? registry.filter(one => one.type === 'bpmn:StartEvent')[0];
            if (!element) {
                return;
            }
            const scale = 0.8;
            const width = this.stage.clientWidth / scale;
            const height = this.stage.clientHeight / scale;
            const atStart = wanted.length === 0;
            this.viewer.get('canvas').viewbox({
                x: atStart ? element.x - 40 : element.x + element.width / 2 - width / 2,
                y: element.y + element.height / 2 - height / 2,
                width,
                height
            });
        }

        onKey(event) {
            if (!this.drawn || event.ctrlKey || event.metaKey || event.altKey) {
                return;
            }
            const scroll = {ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60]}[event.key];
            if (scroll) {
                this.viewer.get('canvas').scroll({dx: scroll[0], dy: scroll[1]});
            } else if (event.key === '+' || event.key === '=') {
                this.zoom(STEP);
            } else if (event.key === '-') {
                this.zoom(1 / STEP);
            } else if (event.key === '0') {
                this.fit();
            } else {
                return;
            }
            event.preventDefault();
        }
    }

    if (!customElements.get('bpmn-diagram')) {
        customElements.define('bpmn-diagram', BpmnDiagram);
    }
})();
