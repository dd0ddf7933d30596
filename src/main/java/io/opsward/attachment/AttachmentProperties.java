package io.opsward.attachment;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of files.
 *
 * @param maximumSize what one file may have
 * @param maximumUnused how many files that belong to no case yet a person may have
 * @param keepUnused how long such files are kept
 * @param allowedTypes content types, as detected from content and name
 */
@ConfigurationProperties("opsward.attachment")
record AttachmentProperties(
        @DefaultValue("20MB") DataSize maximumSize,
        @DefaultValue("100") int maximumUnused,
        @DefaultValue("7d") Duration keepUnused,

        @DefaultValue({
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/bmp",
            "image/tiff",
            "image/heic",
            "application/pdf",
            "text/plain",
            "text/csv",
            "text/x-log",
            "text/x-web-markdown",
            "application/json",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-tar",
            "application/vnd.tcpdump.pcap",
            "message/rfc822",
            "application/vnd.ms-outlook",
            "video/mp4",
            "audio/mpeg"
        })
        Set<String> allowedTypes) {}
