extension HTML {
    /// Metadata.
    package static func meta(_ attributes: Attribute...) -> HTML {
        void("meta", attributes)
    }

    /// A stylesheet or icon.
    package static func link(_ attributes: Attribute...) -> HTML {
        void("link", attributes)
    }

    /// A control.
    package static func input(_ attributes: Attribute...) -> HTML {
        void("input", attributes)
    }

    /// A picture.
    package static func img(_ attributes: Attribute...) -> HTML {
        void("img", attributes)
    }

    /// A line break.
    package static func br(_ attributes: Attribute...) -> HTML {
        void("br", attributes)
    }

    /// A break between themes.
    package static func hr(_ attributes: Attribute...) -> HTML {
        void("hr", attributes)
    }

    /// A column.
    package static func col(_ attributes: Attribute...) -> HTML {
        void("col", attributes)
    }

    /// Where a word may break.
    package static func wbr(_ attributes: Attribute...) -> HTML {
        void("wbr", attributes)
    }
}
